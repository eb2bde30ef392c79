/** What a connector gives. Texts name the ends: `{Source.Arn}`; what follows `arn:aws:` otherwise, with `@` for region and account. */
export interface Profile {
  /** What carries the permission. */
  readonly by: 'role of the source' | 'role of the destination' | 'permission' | 'topic policy' | 'queue policy';
  readonly Read?: readonly Access[];
  readonly Write?: readonly Access[];
  /** The combinations of access that may be asked for, where not all may. */
  readonly together?: readonly string[];
  /** What must not be made before the permission is there: the source, or what reads it for the destination. */
  readonly before?: 'source' | 'mapping';
  /** The service that calls, and the ARN it calls for when that is not the source's own. */
  readonly principal?: string;
  readonly source?: string;
  readonly ownAccount?: true;
}
export interface Access {
  /** Actions, with blanks between them. */
  readonly allows: string;
  readonly on: readonly string[];
}

/** By the types of source and destination, https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/reference-sam-connector.html */
export const profiles: Readonly<Record<string, Readonly<Record<string, Profile>>>> = {
  'AWS::DynamoDB::Table': {
    'AWS::Lambda::Function': {
      by: 'role of the destination',
      before: 'mapping',
      Read: [{ allows: 'dynamodb:DescribeStream dynamodb:GetRecords dynamodb:GetShardIterator dynamodb:ListStreams', on: ['{Source.Arn}/stream/*'] }],
    },
  },
  'AWS::Events::Rule': {
    'AWS::SNS::Topic': { by: 'topic policy', principal: 'events.amazonaws.com' },
    'AWS::Events::EventBus': { by: 'role of the source', Write: [{ allows: 'events:PutEvents', on: ['{Destination.Arn}'] }] },
    'AWS::StepFunctions::StateMachine': { by: 'role of the source', Write: [{ allows: 'states:StartExecution', on: ['{Destination.Arn}'] }] },
    'AWS::Lambda::Function': { by: 'permission', principal: 'events.amazonaws.com' },
    'AWS::SQS::Queue': { by: 'queue policy', principal: 'events.amazonaws.com' },
  },
  'AWS::Lambda::Function': {
    'AWS::Lambda::Function': { by: 'role of the source', Write: [{ allows: 'lambda:InvokeAsync lambda:InvokeFunction', on: ['{Destination.Arn}'] }] },
    'AWS::S3::Bucket': {
      by: 'role of the source',
      Read: [
        {
          allows:
            's3:GetObject s3:GetObjectAcl s3:GetObjectLegalHold s3:GetObjectRetention s3:GetObjectTorrent s3:GetObjectVersion s3:GetObjectVersionAcl s3:GetObjectVersionForReplication s3:GetObjectVersionTorrent s3:ListBucket s3:ListBucketMultipartUploads s3:ListBucketVersions s3:ListMultipartUploadParts',
          on: ['{Destination.Arn}', '{Destination.Arn}/*'],
        },
      ],
      Write: [
        {
          allows: 's3:AbortMultipartUpload s3:DeleteObject s3:DeleteObjectVersion s3:PutObject s3:PutObjectLegalHold s3:PutObjectRetention s3:RestoreObject',
          on: ['{Destination.Arn}', '{Destination.Arn}/*'],
        },
      ],
    },
    'AWS::DynamoDB::Table': {
      by: 'role of the source',
      Read: [
        {
          allows: 'dynamodb:GetItem dynamodb:Query dynamodb:Scan dynamodb:BatchGetItem dynamodb:ConditionCheckItem dynamodb:PartiQLSelect',
          on: ['{Destination.Arn}', '{Destination.Arn}/index/*'],
        },
      ],
      Write: [
        {
          allows:
            'dynamodb:PutItem dynamodb:UpdateItem dynamodb:DeleteItem dynamodb:BatchWriteItem dynamodb:PartiQLDelete dynamodb:PartiQLInsert dynamodb:PartiQLUpdate',
          on: ['{Destination.Arn}', '{Destination.Arn}/index/*'],
        },
      ],
    },
    'AWS::SQS::Queue': {
      by: 'role of the source',
      Read: [{ allows: 'sqs:ReceiveMessage sqs:GetQueueAttributes', on: ['{Destination.Arn}'] }],
      Write: [{ allows: 'sqs:DeleteMessage sqs:SendMessage sqs:ChangeMessageVisibility sqs:PurgeQueue', on: ['{Destination.Arn}'] }],
    },
    'AWS::SNS::Topic': { by: 'role of the source', Write: [{ allows: 'sns:Publish', on: ['{Destination.Arn}'] }] },
    'AWS::StepFunctions::StateMachine': {
      by: 'role of the source',
      Write: [
        { allows: 'states:StartExecution states:StartSyncExecution', on: ['{Destination.Arn}'] },
        { allows: 'states:StopExecution', on: ['states:@:execution:{Destination.Name}:*'] },
      ],
      Read: [
        { allows: 'states:DescribeStateMachine states:ListExecutions', on: ['{Destination.Arn}'] },
        {
          allows: 'states:DescribeExecution states:DescribeStateMachineForExecution states:GetExecutionHistory',
          on: ['states:@:execution:{Destination.Name}:*'],
        },
      ],
    },
    'AWS::Events::EventBus': { by: 'role of the source', Write: [{ allows: 'events:PutEvents', on: ['{Destination.Arn}'] }] },
    'AWS::Location::PlaceIndex': {
      by: 'role of the source',
      Read: [
        {
          allows: 'geo:DescribePlaceIndex geo:GetPlace geo:SearchPlaceIndexForPosition geo:SearchPlaceIndexForSuggestions geo:SearchPlaceIndexForText',
          on: ['{Destination.Arn}'],
        },
      ],
    },
  },
  'AWS::ApiGatewayV2::Api': {
    'AWS::Lambda::Function': { by: 'permission', principal: 'apigateway.amazonaws.com', source: 'execute-api:@:{Source.ResourceId}/{Source.Qualifier}' },
  },
  'AWS::ApiGateway::RestApi': {
    'AWS::Lambda::Function': { by: 'permission', principal: 'apigateway.amazonaws.com', source: 'execute-api:@:{Source.ResourceId}/{Source.Qualifier}' },
  },
  'AWS::SNS::Topic': {
    'AWS::SQS::Queue': { by: 'queue policy', principal: 'sns.amazonaws.com' },
    'AWS::Lambda::Function': { by: 'permission', principal: 'sns.amazonaws.com' },
  },
  'AWS::SQS::Queue': {
    'AWS::Lambda::Function': {
      by: 'role of the destination',
      before: 'mapping',
      together: ['Read Write'],
      Write: [{ allows: 'sqs:DeleteMessage', on: ['{Source.Arn}'] }],
      Read: [{ allows: 'sqs:ReceiveMessage sqs:GetQueueAttributes', on: ['{Source.Arn}'] }],
    },
  },
  'AWS::S3::Bucket': {
    'AWS::Lambda::Function': { by: 'permission', principal: 's3.amazonaws.com', ownAccount: true },
  },
  'AWS::StepFunctions::StateMachine': {
    'AWS::Lambda::Function': { by: 'role of the source', Write: [{ allows: 'lambda:InvokeAsync lambda:InvokeFunction', on: ['{Destination.Arn}'] }] },
    'AWS::SNS::Topic': { by: 'role of the source', Write: [{ allows: 'sns:Publish', on: ['{Destination.Arn}'] }] },
    'AWS::SQS::Queue': { by: 'role of the source', Write: [{ allows: 'sqs:SendMessage', on: ['{Destination.Arn}'] }] },
    'AWS::S3::Bucket': {
      by: 'role of the source',
      Read: [
        {
          allows:
            's3:GetObject s3:GetObjectAcl s3:GetObjectLegalHold s3:GetObjectRetention s3:GetObjectTorrent s3:GetObjectVersion s3:GetObjectVersionAcl s3:GetObjectVersionForReplication s3:GetObjectVersionTorrent s3:ListBucket s3:ListBucketMultipartUploads s3:ListBucketVersions s3:ListMultipartUploadParts',
          on: ['{Destination.Arn}', '{Destination.Arn}/*'],
        },
      ],
      Write: [
        {
          allows: 's3:AbortMultipartUpload s3:DeleteObject s3:DeleteObjectVersion s3:PutObject s3:PutObjectLegalHold s3:PutObjectRetention s3:RestoreObject',
          on: ['{Destination.Arn}', '{Destination.Arn}/*'],
        },
      ],
    },
    'AWS::DynamoDB::Table': {
      by: 'role of the source',
      Read: [
        {
          allows: 'dynamodb:GetItem dynamodb:Query dynamodb:Scan dynamodb:BatchGetItem dynamodb:ConditionCheckItem dynamodb:PartiQLSelect',
          on: ['{Destination.Arn}', '{Destination.Arn}/index/*'],
        },
      ],
      Write: [
        {
          allows:
            'dynamodb:PutItem dynamodb:UpdateItem dynamodb:DeleteItem dynamodb:BatchWriteItem dynamodb:PartiQLDelete dynamodb:PartiQLInsert dynamodb:PartiQLUpdate',
          on: ['{Destination.Arn}', '{Destination.Arn}/index/*'],
        },
      ],
    },
    'AWS::StepFunctions::StateMachine': {
      by: 'role of the source',
      before: 'source',
      together: ['Read', 'Read Write'],
      Read: [
        { allows: 'states:DescribeExecution', on: ['states:@:execution:{Destination.Name}:*'] },
        { allows: 'events:DescribeRule', on: ['events:@:rule/StepFunctionsGetEventsForStepFunctionsExecutionRule'] },
      ],
      Write: [
        { allows: 'states:StartExecution', on: ['{Destination.Arn}'] },
        { allows: 'states:StopExecution', on: ['states:@:execution:{Destination.Name}:*'] },
        { allows: 'events:PutTargets events:PutRule', on: ['events:@:rule/StepFunctionsGetEventsForStepFunctionsExecutionRule'] },
      ],
    },
    'AWS::Events::EventBus': { by: 'role of the source', Write: [{ allows: 'events:PutEvents', on: ['{Destination.Arn}'] }] },
  },
  'AWS::AppSync::DataSource': {
    'AWS::DynamoDB::Table': {
      by: 'role of the source',
      Read: [
        {
          allows: 'dynamodb:GetItem dynamodb:Query dynamodb:Scan dynamodb:BatchGetItem dynamodb:ConditionCheckItem dynamodb:PartiQLSelect',
          on: ['{Destination.Arn}', '{Destination.Arn}/index/*'],
        },
      ],
      Write: [
        {
          allows:
            'dynamodb:PutItem dynamodb:UpdateItem dynamodb:DeleteItem dynamodb:BatchWriteItem dynamodb:PartiQLDelete dynamodb:PartiQLInsert dynamodb:PartiQLUpdate',
          on: ['{Destination.Arn}', '{Destination.Arn}/index/*'],
        },
      ],
    },
    'AWS::Lambda::Function': {
      by: 'role of the source',
      Write: [{ allows: 'lambda:InvokeAsync lambda:InvokeFunction', on: ['{Destination.Arn}', '{Destination.Arn}:*'] }],
    },
    'AWS::Events::EventBus': { by: 'role of the source', Write: [{ allows: 'events:PutEvents', on: ['{Destination.Arn}'] }] },
  },
  'AWS::AppSync::GraphQLApi': {
    'AWS::Lambda::Function': { by: 'permission', principal: 'appsync.amazonaws.com', source: 'appsync:@:apis/{Source.ResourceId}' },
  },
};
